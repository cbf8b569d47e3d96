using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Fluid.Values;

namespace Fluid.Filters;

public static partial class MiscFilters
{
    /// <summary>Lower case, with hyphens in place of all that is no letter or digit.</summary>
    public static ValueTask<FluidValue> Handleize(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var handle = new StringBuilder();
        foreach (var c in input.ToStringValue())
        {
            if (char.IsLetterOrDigit(c))
            {
                handle.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else if (handle.Length > 0 && handle[^1] != '-')
            {
                handle.Append('-');
            }
        }

        return StringValue.Create(handle.ToString().TrimEnd('-'));
    }

    public static ValueTask<FluidValue> UrlEncode(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(WebUtility.UrlEncode(input.ToStringValue()));

    public static ValueTask<FluidValue> UrlDecode(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(WebUtility.UrlDecode(input.ToStringValue()));

    public static ValueTask<FluidValue> Base64Encode(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(Convert.ToBase64String(Bytes(input)));

    /// <exception cref="FormatException">The input is no Base64.</exception>
    public static ValueTask<FluidValue> Base64Decode(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(Encoding.UTF8.GetString(Convert.FromBase64String(input.ToStringValue())));

    public static ValueTask<FluidValue> Base64UrlSafeEncode(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(Base64Url.EncodeToString(Bytes(input)));

    /// <exception cref="FormatException">The input is no Base64.</exception>
    public static ValueTask<FluidValue> Base64UrlSafeDecode(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(input.ToStringValue())));

    /// <summary>Removes tags and comments, and scripts and styles with their content.</summary>
    public static ValueTask<FluidValue> StripHtml(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(HtmlText.Strip(input.ToStringValue()));

    /// <summary>Encodes what means something to HTML; the result is markup and not encoded again.</summary>
    public static ValueTask<FluidValue> Escape(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(HtmlText.Escape(input.ToStringValue(), false), false);

    /// <summary>As <c>escape</c>, but leaves entities as they are.</summary>
    public static ValueTask<FluidValue> EscapeOnce(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(HtmlText.Escape(input.ToStringValue(), true), false);

    public static ValueTask<FluidValue> MD5(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Hex(System.Security.Cryptography.MD5.HashData(Bytes(input)));

    public static ValueTask<FluidValue> Sha1(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Hex(SHA1.HashData(Bytes(input)));

    public static ValueTask<FluidValue> Sha256(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Hex(SHA256.HashData(Bytes(input)));

    public static ValueTask<FluidValue> HmacSha1(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Hex(HMACSHA1.HashData(Bytes(arguments.At(0)), Bytes(input)));

    public static ValueTask<FluidValue> HmacSha256(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        Hex(HMACSHA256.HashData(Bytes(arguments.At(0)), Bytes(input)));

    private static byte[] Bytes(FluidValue value) => Encoding.UTF8.GetBytes(value.ToStringValue());

    private static StringValue Hex(byte[] hash) => StringValue.Create(Convert.ToHexStringLower(hash));
}
