using System.Text;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using System.Security.Cryptography;
using OrchardPortal.Theme.Models;

namespace OrchardPortal.Theme.Services;

/// <summary>The stylesheet that carries a site's accent colour, with the entity tag of its content.</summary>
internal sealed record BrandStylesheet(byte[] Content, EntityTagHeaderValue ETag)
{
    /// <summary>Empty when the site has no usable accent colour: the theme's own then stands.</summary>
    public static BrandStylesheet For(string? accent) => Colour.TryParse(accent, out var colour) ? From(Write(colour)) : From("");

    private static BrandStylesheet From(string css)
    {
        var content = Encoding.UTF8.GetBytes(css);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12));
        return new(content, new EntityTagHeaderValue(new StringSegment($"\"{hash}\"")));
    }

    private static string Write(Colour accent) =>
        $":root{Block(BrandPalette.Light(accent))}\n@media (prefers-color-scheme: dark){{:root{Block(BrandPalette.Dark(accent))}}}\n";

    private static string Block(BrandPalette palette) =>
        $"{{--accent:{palette.Accent};--accent-hover:{palette.Hover};--on-accent:{palette.OnAccent};" +
        $"--accent-ink:{palette.Ink};--accent-soft:{palette.Soft};--accent-line:{palette.Line}}}";
}
