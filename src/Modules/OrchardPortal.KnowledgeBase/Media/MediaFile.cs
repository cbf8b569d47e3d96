namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>A file of the library.</summary>
/// <param name="Path">Its path in the library.</param>
/// <param name="Name">The last part of it.</param>
/// <param name="Length">In bytes.</param>
/// <param name="ModifiedUtc">When it was written.</param>
public sealed record MediaFile(string Path, string Name, long Length, DateTime ModifiedUtc);
