namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>A file that was uploaded to be imported.</summary>
/// <param name="Id">By what it is found again.</param>
/// <param name="Name">The name of the file.</param>
/// <param name="UploadedUtc">When it came.</param>
public sealed record KeptUpload(string Id, string Name, DateTime UploadedUtc);
