using System.Globalization;
using System.Text;

namespace OrchardCore.Media.Services;

/// <summary>Lower case, letters without their accents, hyphens for whatever else stands between.</summary>
internal sealed class MediaNameNormalizerService : IMediaNameNormalizerService
{
    private const int LongestName = 100;

    public string NormalizeFolderName(string folderName) => Normalize(folderName);

    public string NormalizeFileName(string fileName) =>
        Normalize(Path.GetFileNameWithoutExtension(fileName)) + Path.GetExtension(fileName).ToLowerInvariant();

    private static string Normalize(string name)
    {
        var output = new StringBuilder(name.Length);
        foreach (var character in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                output.Append(char.ToLowerInvariant(character));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) is not UnicodeCategory.NonSpacingMark && output.Length > 0 && output[^1] != '-')
            {
                output.Append('-');
            }

            if (output.Length >= LongestName)
            {
                break;
            }
        }

        var result = output.ToString().Trim('-').Normalize(NormalizationForm.FormC);

        return result.Length > 0 ? result : "file";
    }
}
