namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>The document that says which features are on.</summary>
public class ShellDescriptor
{
    /// <summary>Grows with each change; 0 while nothing was stored.</summary>
    public int SerialNumber { get; set; }

    public IList<ShellFeature> Features { get; set; } = [];

    /// <summary>The features that were ever on, with the serial number at which they first were.</summary>
    public IList<InstalledShellFeature> Installed { get; set; } = [];
}
