namespace OrchardCore.Environment.Shell;

public static class ShellStringExtensions
{
    public static bool IsDefaultShellName(this string name) => name == ShellSettings.DefaultShellName;

    public static bool IsDefaultShellNameIgnoreCase(this string name) => name.Equals(ShellSettings.DefaultShellName, StringComparison.OrdinalIgnoreCase);
}
