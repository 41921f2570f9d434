-- CreateIndex
CREATE INDEX "Brief_state_idx" ON "Brief"("state");

-- CreateIndex
CREATE INDEX "Recommendation_decision_decidedAt_idx" ON "Recommendation"("decision", "decidedAt");

-- CreateIndex
CREATE INDEX "Report_state_idx" ON "Report"("state");

-- CreateIndex
CREATE INDEX "Task_state_dueOn_idx" ON "Task"("state", "dueOn");

-- CreateIndex
CREATE INDEX "Trip_state_idx" ON "Trip"("state");

