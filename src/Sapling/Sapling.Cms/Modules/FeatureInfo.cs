using System.Globalization;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Modules.Manifest;

namespace Sapling.Cms.Modules;

internal sealed class FeatureInfo(FeatureAttribute declaration, IExtensionInfo extension) : IFeatureInfo
{
    public string Id { get; } = declaration.Id!;

    public string Name { get; } = declaration.Name ?? declaration.Id!;

    public int Priority { get; } = int.TryParse(declaration.Priority, CultureInfo.InvariantCulture, out var priority) ? priority : 0;

    public string? Category { get; } = declaration.Category ?? extension.Manifest.ModuleInfo.Category;

    public string? Description { get; } = declaration.Description;

    public bool DefaultTenantOnly => declaration.DefaultTenantOnly;

    public IExtensionInfo Extension => extension;

    public string[] Dependencies { get; } = [.. declaration.Dependencies.Select(id => id.Trim())];

    public bool IsAlwaysEnabled => declaration.IsAlwaysEnabled;

    public bool EnabledByDependencyOnly => declaration.EnabledByDependencyOnly;

    public override string ToString() => Id;
}
