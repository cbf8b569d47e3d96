namespace Tests.Shared.SiteHost;

/// <summary>Where the application is that these tests were built with.</summary>
internal static class SiteBinaries
{
    /// <summary>The folder of the sources, which is the content root as with <c>dotnet run</c>.</summary>
    public static string ContentRoot { get; } = Path.Combine(Repository(), "src", "Web");

    /// <summary>The built application, of the configuration and framework of the tests.</summary>
    public static string Assembly { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        return Path.Combine(ContentRoot, "bin", folder.Parent!.Name, folder.Name, "OrchardPortal.Web.dll");
    }

    private static string Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "OrchardPortal.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests are not in their repository.");
    }
}
