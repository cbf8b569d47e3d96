using System.Collections;
using Microsoft.Extensions.FileProviders;

namespace Sapling.Cms.Modules;

internal sealed class EmbeddedFolderContents(IReadOnlyList<IFileInfo> entries) : IDirectoryContents
{
    public bool Exists => true;

    public IEnumerator<IFileInfo> GetEnumerator() => entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
