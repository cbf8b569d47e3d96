using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

public class ShapeTemplateFileProviderAccessor : IShapeTemplateFileProviderAccessor
{
    public ShapeTemplateFileProviderAccessor(IOptions<ShapeTemplateOptions> optionsAccessor) { throw null!; }

    public IFileProvider FileProvider { get; } = default!;
}
