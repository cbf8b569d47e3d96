using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.Modules;

/// <summary>The embedded files of all modules, as folders <c>Areas/{module}</c> of the application.</summary>
public class ModuleEmbeddedFileProvider : IFileProvider
{
    private readonly IApplicationContext _applicationContext;

    public ModuleEmbeddedFileProvider(IApplicationContext applicationContext)
    {
        _applicationContext = applicationContext;
    }

    public IDirectoryContents GetDirectoryContents(string subpath) =>
        Find(subpath, out var rest) is { } module ? module.Files.GetDirectoryContents(rest) : NotFoundDirectoryContents.Singleton;

    public IFileInfo GetFileInfo(string subpath) =>
        Find(subpath, out var rest) is { } module ? module.Files.GetFileInfo(rest) : new NotFoundFileInfo(subpath);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private Module? Find(string subpath, out string rest)
    {
        rest = string.Empty;
        var path = subpath.AsSpan().TrimStart('/');
        if (!path.StartsWith(Application.ModulesRoot, StringComparison.Ordinal))
        {
            return null;
        }

        path = path[Application.ModulesRoot.Length..];
        var slash = path.IndexOf('/');
        var name = slash < 0 ? path : path[..slash];
        rest = slash < 0 ? string.Empty : path[(slash + 1)..].ToString();
        return _applicationContext.Application.GetModule(name.ToString());
    }
}
