using System.Globalization;

namespace OrchardPortal.Portal.Services;

/// <summary>Sizes as people read them.</summary>
public static class FileSize
{
    private static readonly string[] _units = ["B", "KB", "MB", "GB"];

    /// <summary>For example "1.2 MB"; units of 1024.</summary>
    /// <param name="bytes">The size in bytes.</param>
    public static string Format(long bytes)
    {
        var size = (double)bytes;
        var unit = 0;

        while (size >= 1024 && unit < _units.Length - 1)
        {
            size /= 1024;
            unit++;
        }

        return string.Create(CultureInfo.CurrentCulture, $"{size:0.#} {_units[unit]}");
    }
}
