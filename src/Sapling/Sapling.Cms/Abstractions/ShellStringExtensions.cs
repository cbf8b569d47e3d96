namespace OrchardCore.Environment.Shell;

public static class ShellStringExtensions
{
    public static bool IsDefaultShellName(this string name) => throw null!;

    public static bool IsDefaultShellNameIgnoreCase(this string name) => throw null!;
}
