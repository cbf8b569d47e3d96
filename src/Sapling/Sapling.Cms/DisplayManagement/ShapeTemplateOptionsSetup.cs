using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

public sealed class ShapeTemplateOptionsSetup : IConfigureOptions<ShapeTemplateOptions>
{
    public ShapeTemplateOptionsSetup(IHostEnvironment hostingEnvironment, IApplicationContext applicationContext) { throw null!; }

    public void Configure(ShapeTemplateOptions options) => throw null!;
}
