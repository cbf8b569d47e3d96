using System.Text;

namespace OrchardCore.ContentManagement;

/// <summary>Makes a readable name of an identifier: <c>PortalSettings</c> becomes "Portal Settings".</summary>
internal static class CamelCase
{
    internal static string ToWords(string identifier)
    {
        var words = new StringBuilder(identifier.Length + 8);
        for (var i = 0; i < identifier.Length; i++)
        {
            if (i > 0 && char.IsUpper(identifier[i]) && (char.IsLower(identifier[i - 1]) || (i + 1 < identifier.Length && char.IsLower(identifier[i + 1]))))
            {
                words.Append(' ');
            }

            words.Append(identifier[i]);
        }

        return words.ToString();
    }
}
