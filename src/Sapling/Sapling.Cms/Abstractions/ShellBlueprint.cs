using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace OrchardCore.Environment.Shell.Builders.Models;

public class ShellBlueprint
{
    public ShellSettings Settings { get; set; } = default!;

    public ShellDescriptor Descriptor { get; set; } = default!;

    public IDictionary<Type, IEnumerable<IFeatureInfo>> Dependencies { get; set; } = default!;
}
