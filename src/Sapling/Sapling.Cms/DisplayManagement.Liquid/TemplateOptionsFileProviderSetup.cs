using Fluid;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Lets <c>include</c> and <c>render</c> read the templates of modules and themes, by paths such as <c>OrchardPortal.Theme/Views/Head</c>.</summary>
internal sealed class TemplateOptionsFileProviderSetup(IOptions<LiquidViewOptions> liquidViewOptions, IShapeTemplateFileProviderAccessor files)
    : IConfigureOptions<TemplateOptions>
{
    public void Configure(TemplateOptions options) =>
        options.FileProvider = new CompositeFileProvider([.. liquidViewOptions.Value.FileProviders, files.FileProvider]);
}
