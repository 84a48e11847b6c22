/** Addresses of recordings. */

/** True for a page that plays one talk; lists of them and channels hold many. */
export const isRecording = (url: string | undefined): boolean =>
  /youtu\.?be|vimeo|\/(?:videos?|watch|sessions?|talks?)\/./i.test(url ?? "") &&
  !/playlist|channel|\/(?:c|user)\/|\/@/i.test(url ?? "");
