using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

public class ShapeTemplateOptions
{
    public IList<IFileProvider> FileProviders { get; } = default!;
}
