using Microsoft.Extensions.FileProviders;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

internal sealed class ModuleTemplateFiles(IApplicationContext applicationContext) : IShapeTemplateFileProviderAccessor
{
    public IFileProvider FileProvider { get; } = new ModuleEmbeddedFileProvider(applicationContext);
}
