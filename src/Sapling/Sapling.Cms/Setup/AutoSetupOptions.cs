namespace Sapling.Cms.Setup;

/// <summary>The section <c>OrchardCore:OrchardCore_AutoSetup</c>.</summary>
internal sealed class AutoSetupOptions
{
    /// <summary>Empty: the site is set up when it starts. Otherwise when this path is asked for.</summary>
    public string? AutoSetupPath { get; set; }

    public List<AutoSetupSite> Tenants { get; set; } = [];

    /// <summary>The one site that this host has.</summary>
    public AutoSetupSite? Default => Tenants.Find(site => site.ShellName == OrchardCore.Environment.Shell.ShellSettings.DefaultShellName);
}
