namespace OrchardCore.Environment.Shell;

/// <summary>Where the site keeps its data.</summary>
public class ShellOptions
{
    /// <summary>The data folder: what <c>ORCHARD_APP_DATA</c> says, else <c>App_Data</c> under the content root.</summary>
    public string ShellsApplicationDataPath { get; set; } = string.Empty;

    public string ShellsContainerName { get; set; } = ShellOptionConstants.DefaultSitesPath;
}
