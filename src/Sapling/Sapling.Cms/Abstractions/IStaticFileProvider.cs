using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Modules.FileProviders;

public interface IStaticFileProvider : IFileProvider
{
}
