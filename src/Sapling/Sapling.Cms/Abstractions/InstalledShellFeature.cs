namespace OrchardCore.Environment.Shell.Descriptor.Models;

public class InstalledShellFeature : ShellFeature
{
    public InstalledShellFeature(ShellFeature feature)
        : base(default!, default!)
    {
        throw null!;
    }

    public int SerialNumber { get; set; }
}
