namespace Sapling.Tests.Shell;

public sealed class ShellEntry
{
    public string Text { get; set; } = string.Empty;
}
