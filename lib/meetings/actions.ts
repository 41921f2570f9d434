"use server";

import { z } from "zod";
import { spanOf } from "@/lib/access/can";
import { defineAction } from "@/lib/action/define-action";
import { id } from "@/lib/action/fields";
import { db } from "@/lib/db/client";
import * as commands from "./commands";
import {
  addItemSchema,
  confirmFollowsSchema,
  createMeetingSchema,
  moveItemSchema,
  removeItemSchema,
  seriesSchema,
  setFollowsSchema,
  updateItemSchema,
  updateMeetingSchema,
} from "./schema";
import { type Managed, managedByItem, managedMeeting, managedRemovedMeeting } from "./targets";

const capability = "meeting.manage" as const;

export const createSeries = defineAction({
  name: "series.create",
  capability: "series.manage",
  schema: seriesSchema,
  target: () => ({}),
  run: ({ tx, actor, input }) => commands.createSeries(tx, actor, input),
});

export const createMeeting = defineAction({
  name: "meeting.create",
  capability,
  schema: createMeetingSchema,
  // Without a trip only those who may manage any meeting; with one, whoever manages that trip's meetings.
  target: async ({ tripId }): Promise<Managed | null> => {
    if (!tripId) return { tripIds: [] };
    const trip = await db.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: { id: true } });
    return trip && { tripIds: [trip.id] };
  },
  run: ({ tx, actor, input, now }) => commands.createMeeting(tx, actor, input, now),
});

export const updateMeeting = defineAction({
  name: "meeting.update",
  capability,
  schema: updateMeetingSchema,
  target: ({ meetingId }) => managedMeeting(meetingId),
  run: ({ tx, actor, input, now }) => {
    const { any, tripIds } = spanOf(actor, capability);
    return commands.updateMeeting(tx, { ...actor, through: any ? null : tripIds }, input, now);
  },
});

export const removeMeeting = defineAction({
  name: "meeting.remove",
  capability,
  schema: z.object({ meetingId: id() }),
  target: ({ meetingId }) => managedMeeting(meetingId),
  run: ({ tx, actor, input, now }) => commands.removeMeeting(tx, actor, input, now),
});

/** The toast's 復原 sends the meeting as `undo`. */
export const restoreMeeting = defineAction({
  name: "meeting.restore",
  capability,
  schema: z.object({ undo: id() }),
  target: ({ undo }) => managedRemovedMeeting(undo),
  run: ({ tx, actor, input }) => commands.restoreMeeting(tx, actor, { meetingId: input.undo }),
});

export const addAgendaItem = defineAction({
  name: "agendaItem.add",
  capability,
  schema: addItemSchema,
  target: ({ meetingId }) => managedMeeting(meetingId),
  run: ({ tx, actor, input: { time, ...input } }) => commands.addAgendaItem(tx, actor, { ...input, ...time }),
});

export const updateAgendaItem = defineAction({
  name: "agendaItem.update",
  capability,
  schema: updateItemSchema,
  target: ({ itemId }) => managedByItem(itemId),
  run: ({ tx, actor, input: { time, ...input }, now }) =>
    commands.updateAgendaItem(tx, actor, { ...input, ...time }, now),
});

export const moveAgendaItem = defineAction({
  name: "agendaItem.move",
  capability,
  schema: moveItemSchema,
  target: ({ itemId }) => managedByItem(itemId),
  run: ({ tx, actor, input }) => commands.moveAgendaItem(tx, actor, input),
});

export const removeAgendaItem = defineAction({
  name: "agendaItem.remove",
  capability,
  schema: removeItemSchema,
  target: ({ itemId }) => managedByItem(itemId),
  run: ({ tx, actor, input, now }) => commands.removeAgendaItem(tx, actor, input, now),
});

/** The toast's 復原 sends the item as `undo`. */
export const restoreAgendaItem = defineAction({
  name: "agendaItem.restore",
  capability,
  schema: z.object({ undo: id() }),
  target: ({ undo }) => managedByItem(undo),
  run: ({ tx, actor, input }) => commands.restoreAgendaItem(tx, actor, { itemId: input.undo }),
});

export const setFollows = defineAction({
  name: "agendaItem.follow",
  capability,
  schema: setFollowsSchema,
  target: ({ itemId }) => managedByItem(itemId),
  run: ({ tx, actor, input }) => commands.setFollows(tx, actor, input),
});

export const confirmFollows = defineAction({
  name: "agendaItem.followMany",
  capability,
  schema: confirmFollowsSchema,
  target: ({ meetingId }) => managedMeeting(meetingId),
  run: ({ tx, actor, input: { meetingId, pairs } }) =>
    commands.confirmFollows(tx, actor, {
      meetingId,
      pairs: pairs.map((pair) => {
        const [itemId = "", followsId = ""] = pair.split(":");
        return { itemId, followsId: followsId || null };
      }),
    }),
});
