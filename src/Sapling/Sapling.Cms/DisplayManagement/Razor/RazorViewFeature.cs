using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What views read without waiting; a feature of the request.</summary>
public class RazorViewFeature
{
    public ISite? Site { get; set; }

    public IZoneHolding? ThemeLayout { get; set; }

    public IExtensionInfo? Theme { get; set; }
}
