using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.FileProviders;

public class DirectoryContents
{
    public DirectoryContents(IEnumerable<IFileInfo> entries) { throw null!; }

    public bool Exists { get; }

    public IEnumerator<IFileInfo> GetEnumerator() => throw null!;
}
