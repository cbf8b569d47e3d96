using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Modules;

public class ModuleProjectStaticFileProvider : IModuleStaticFileProvider
{
    public ModuleProjectStaticFileProvider(IApplicationContext applicationContext) { throw null!; }

    public IDirectoryContents GetDirectoryContents(string subpath) => throw null!;

    public IFileInfo GetFileInfo(string subpath) => throw null!;

    public IChangeToken Watch(string filter) => throw null!;
}
