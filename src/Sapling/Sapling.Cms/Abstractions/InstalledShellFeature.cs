namespace OrchardCore.Environment.Shell.Descriptor.Models;

public class InstalledShellFeature : ShellFeature
{
    public InstalledShellFeature()
    {
    }

    public InstalledShellFeature(ShellFeature feature)
        : base(feature.Id, feature.AlwaysEnabled)
    {
    }

    public int SerialNumber { get; set; }
}
