using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

public interface IShapeTemplateFileProviderAccessor
{
    IFileProvider FileProvider { get; }
}
