import * as fileSize from "./file-size.mjs";
import * as lockFile from "./lock-file.mjs";
import * as messages from "./messages.mjs";
import * as names from "./names.mjs";
import * as pureRooms from "./pure-rooms.mjs";
import * as rooms from "./rooms.mjs";
import * as testsDoNotSleep from "./tests-do-not-sleep.mjs";

/** What no tool off the shelf checks here. */
export const checks = [lockFile, pureRooms, testsDoNotSleep, fileSize, names, rooms, messages];
