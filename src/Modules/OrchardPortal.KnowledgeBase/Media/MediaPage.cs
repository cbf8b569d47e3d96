namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>A page of the library.</summary>
/// <param name="Folder">The folder's path; empty for the library itself.</param>
/// <param name="Folders">The paths of the folders in it.</param>
/// <param name="Files">The files of this page.</param>
/// <param name="Total">How many files there are.</param>
public sealed record MediaPage(string Folder, IReadOnlyList<string> Folders, IReadOnlyList<MediaFile> Files, int Total);
