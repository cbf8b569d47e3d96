using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>An upload that waits to be imported.</summary>
/// <param name="Name">Of the file.</param>
/// <param name="AsDrafts">Its articles are not published.</param>
/// <param name="Folder">What is in it.</param>
internal sealed record ImportUpload(string Name, bool AsDrafts, UploadedFolder Folder) : IDisposable
{
    public void Dispose() => Folder.Dispose();
}
