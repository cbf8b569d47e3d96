namespace OrchardCore.Environment.Shell.Descriptor.Models;

public class ShellDescriptor
{
    public int SerialNumber { get; set; }

    public IList<ShellFeature> Features { get; set; } = default!;

    public IList<InstalledShellFeature> Installed { get; set; } = default!;
}
