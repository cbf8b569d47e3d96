namespace OrchardCore.Environment.Shell;

public class ShellOptions
{
    public string ShellsApplicationDataPath { get; set; } = default!;

    public string ShellsContainerName { get; set; } = default!;
}
