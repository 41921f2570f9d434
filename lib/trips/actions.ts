"use server";

import { z } from "zod";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { defineAction } from "@/lib/action/define-action";
import { id } from "@/lib/action/fields";
import { setApproval as keepApproval } from "./approval-command";
import * as commands from "./commands";
import { editTrip as edit } from "./edit-command";
import * as memberCommands from "./member-commands";
import * as removal from "./removal-commands";
import {
  addMemberSchema,
  approvalSchema,
  approveTripSchema,
  attendanceSchema,
  attendSchema,
  changeMemberSchema,
  createTripSchema,
  editTripSchema,
  factsOf,
  memberSchema,
  moveMemberSchema,
  reasonSchema,
  returnTripSchema,
  tripSchema,
} from "./schema";
import { attendanceTarget, memberTarget, removedTripTarget, tripTarget } from "./targets";

const planner = (actor: Actor) => ({ ...actor, plansAll: can(actor, "trip.plan") });

export const createTrip = defineAction({
  name: "trip.create",
  capability: "trip.create",
  schema: createTripSchema,
  target: () => ({}),
  run: ({ tx, actor, input, now }) => commands.createTrip(tx, actor, factsOf(input), now),
});

export const editTrip = defineAction({
  name: "trip.edit",
  capability: "trip.plan",
  schema: editTripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => edit(tx, actor, factsOf(input), now),
});

/** A draft entered by mistake: whoever may begin trips may delete one that nobody has handed in. */
export const removeTrip = defineAction({
  name: "trip.remove",
  capability: "trip.create",
  schema: tripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => removal.removeTrip(tx, actor, input, now),
});

/** The toast's 復原 sends the trip as `undo`. */
export const restoreTrip = defineAction({
  name: "trip.restore",
  capability: "trip.create",
  schema: z.object({ undo: id() }),
  target: removedTripTarget,
  run: ({ tx, actor, input }) => removal.restoreTrip(tx, actor, { tripId: input.undo }),
});

export const submitTrip = defineAction({
  name: "trip.submit",
  capability: "trip.submit",
  schema: tripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.submitTrip(tx, actor, input, now),
});

export const takeBackTrip = defineAction({
  name: "trip.takeBack",
  capability: "trip.submit",
  schema: tripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.takeBackTrip(tx, actor, input, now),
});

export const approveTrip = defineAction({
  name: "trip.approve",
  capability: "trip.approve",
  schema: approveTripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.approveTrip(tx, actor, input, now),
});

export const returnTrip = defineAction({
  name: "trip.return",
  capability: "trip.approve",
  schema: returnTripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.returnTrip(tx, actor, input, now),
});

export const withdrawTrip = defineAction({
  name: "trip.withdraw",
  capability: "trip.submit",
  schema: reasonSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.withdrawTrip(tx, actor, input, now),
});

export const reopenTrip = defineAction({
  name: "trip.reopen",
  capability: "trip.submit",
  schema: tripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.reopenTrip(tx, actor, input, now),
});

export const closeTrip = defineAction({
  name: "trip.close",
  capability: "trip.close",
  schema: tripSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.closeTrip(tx, actor, input, now),
});

/** 簽: kept by those who plan the trip; the approver may give its number and date while approving. */
export const setApproval = defineAction({
  name: "trip.recordApproval",
  capability: "trip.plan",
  schema: approvalSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => keepApproval(tx, actor, input, now),
});

export const attendMeeting = defineAction({
  name: "trip.attend",
  capability: "trip.plan",
  schema: attendSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => commands.attendMeeting(tx, actor, input, now),
});

export const leaveMeeting = defineAction({
  name: "trip.leave",
  capability: "trip.plan",
  schema: attendanceSchema,
  target: attendanceTarget,
  run: ({ tx, actor, input, now }) => commands.leaveMeeting(tx, actor, input, now),
});

export const addMember = defineAction({
  name: "trip.addMember",
  capability: "trip.plan",
  schema: addMemberSchema,
  target: tripTarget,
  run: ({ tx, actor, input, now }) => memberCommands.addMember(tx, planner(actor), input, now),
});

export const changeMember = defineAction({
  name: "trip.changeMember",
  capability: "trip.plan",
  schema: changeMemberSchema,
  target: memberTarget,
  run: ({ tx, actor, input, now }) => memberCommands.changeMember(tx, planner(actor), input, now),
});

export const moveMember = defineAction({
  name: "trip.moveMember",
  capability: "trip.plan",
  schema: moveMemberSchema,
  target: memberTarget,
  run: ({ tx, actor, input, now }) => memberCommands.moveMember(tx, actor, input, now),
});

export const removeMember = defineAction({
  name: "trip.removeMember",
  capability: "trip.plan",
  schema: memberSchema,
  target: memberTarget,
  run: ({ tx, actor, input, now }) => memberCommands.removeMember(tx, actor, input, now),
});

/** The undo of a removal: the toast sends the member's id as `undo`. */
export const restoreMember = defineAction({
  name: "trip.restoreMember",
  capability: "trip.plan",
  schema: z.object({ undo: id() }),
  target: ({ undo }) => memberTarget({ memberId: undo }),
  run: ({ tx, actor, input, now }) => memberCommands.restoreMember(tx, planner(actor), { memberId: input.undo }, now),
});
