namespace OrchardCore.Environment.Shell.Builders;

public class ShellContextOptions
{
    public int ShellActivateLockTimeout { get; set; }

    public int ShellActivateLockExpiration { get; set; }

    public int ShellRemovingLockTimeout { get; set; }

    public int ShellRemovingLockExpiration { get; set; }
}
