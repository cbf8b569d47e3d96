namespace Tests.Shared;

/// <summary>Where Node.js is, and what it runs.</summary>
internal static class NodeProgram
{
    public static string? Find()
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "node.exe" : "node"))
            .FirstOrDefault(File.Exists);

    /// <summary>The folder of one of the servers of <c>tests/servers</c>.</summary>
    public static string FolderOf(string server)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OrchardPortal.sln")))
            {
                return Path.Combine(folder.FullName, "tests", "servers", server);
            }
        }

        throw new InvalidOperationException("The tests are not in their repository.");
    }
}
