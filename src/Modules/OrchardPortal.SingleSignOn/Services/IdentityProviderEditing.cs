using System.Globalization;
using System.Text;
using OrchardPortal.SingleSignOn.Models;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Makes new providers from what the administrator chose.</summary>
public sealed class IdentityProviderEditing(IEnumerable<IIdentityProviderKind> kinds)
{
    private const int MaxIdLength = 40;

    /// <summary>All kinds, by what they can begin as.</summary>
    public IEnumerable<(IIdentityProviderKind Kind, IdentityProviderPreset Preset)> Choices =>
        kinds.OrderBy(kind => kind.Order).SelectMany(kind => kind.Presets.Select(preset => (kind, preset)));

    /// <returns>A provider that is not stored yet and has no id; null for a preset that there is not.</returns>
    public IdentityProvider? Begin(string? presetName)
    {
        var (kind, preset) = Choices.FirstOrDefault(choice => choice.Preset.Name == presetName);
        if (kind is null)
        {
            return null;
        }

        var provider = new IdentityProvider { Kind = kind.Name, Preset = preset.Name, Label = preset.Label };
        preset.Apply(provider);
        return provider;
    }

    /// <summary>An id from the label, which others do not have: readable in the addresses that the provider is told.</summary>
    public static string NewId(IdentityProvider provider, IdentityProviders existing)
    {
        var letters = provider.Label.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var words = string.Concat(letters.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        var slug = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        slug = slug.Length == 0 ? provider.Preset : slug[..Math.Min(slug.Length, MaxIdLength)].TrimEnd('-');
        var id = slug;
        for (var number = 2; existing.Find(id) is not null; number++)
        {
            id = $"{slug}-{number}";
        }

        return id;
    }
}
