using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

public class RazorViewFeature
{
    public ISite Site { get; set; } = default!;

    public IZoneHolding ThemeLayout { get; set; } = default!;

    public IExtensionInfo Theme { get; set; } = default!;
}
