using System.Globalization;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Sizes of files as people read them.</summary>
internal static class FileSize
{
    public static string Text(long length) => length switch
    {
        < 1_000 => string.Create(CultureInfo.CurrentCulture, $"{length} B"),
        < 1_000_000 => string.Create(CultureInfo.CurrentCulture, $"{length / 1_000.0:N0} kB"),
        _ => string.Create(CultureInfo.CurrentCulture, $"{length / 1_000_000.0:N1} MB"),
    };
}
