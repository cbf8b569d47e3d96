namespace Localization.Tool;

/// <summary>Finds the root of the repository.</summary>
public static class Repository
{
    /// <summary>The folder, at or above the given one, that holds the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">None does.</exception>
    public static string RootOf(string folder)
    {
        for (var directory = new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Join(directory.FullName, "OrchardPortal.sln")))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds OrchardPortal.sln.");
    }
}
