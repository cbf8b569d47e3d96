using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>An upload that waits to be imported.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="Options">What the editor chose.</param>
/// <param name="Folder">What is in it.</param>
internal sealed record ImportUpload(string Name, ImportOptions Options, UploadedFolder Folder) : IDisposable
{
    public void Dispose() => Folder.Dispose();
}
