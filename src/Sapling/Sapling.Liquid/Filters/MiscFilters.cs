using Fluid.Values;

namespace Fluid.Filters;

public static partial class MiscFilters
{
    public static FilterCollection WithMiscFilters(this FilterCollection filters)
    {
        filters.AddFilter("default", Default);
        filters.AddFilter("raw", Raw);
        filters.AddFilter("compact", Compact);
        filters.AddFilter("json", Json);

        filters.AddFilter("handleize", Handleize);
        filters.AddFilter("handle", Handleize);
        filters.AddFilter("url_encode", UrlEncode);
        filters.AddFilter("url_decode", UrlDecode);
        filters.AddFilter("base64_encode", Base64Encode);
        filters.AddFilter("base64_decode", Base64Decode);
        filters.AddFilter("base64_url_safe_encode", Base64UrlSafeEncode);
        filters.AddFilter("base64_url_safe_decode", Base64UrlSafeDecode);
        filters.AddFilter("strip_html", StripHtml);
        filters.AddFilter("escape", Escape);
        filters.AddFilter("escape_once", EscapeOnce);

        filters.AddFilter("date", Date);
        filters.AddFilter("time_zone", ChangeTimeZone);
        filters.AddFilter("format_date", FormatDate);
        filters.AddFilter("format_number", FormatNumber);
        filters.AddFilter("format_string", FormatString);

        filters.AddFilter("md5", MD5);
        filters.AddFilter("sha1", Sha1);
        filters.AddFilter("sha256", Sha256);
        filters.AddFilter("hmac_sha1", HmacSha1);
        filters.AddFilter("hmac_sha256", HmacSha256);
        return filters;
    }

    /// <summary>Another value in place of nil, false, or what is empty; with <c>allow_false: true</c> false is kept.</summary>
    public static ValueTask<FluidValue> Default(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var isMissing = input.IsNil()
            || input.Equals(EmptyValue.Instance)
            || (input is BooleanValue && !input.ToBooleanValue() && !arguments["allow_false"].ToBooleanValue());
        return isMissing ? arguments.At(0) : input;
    }

    /// <summary>Marks text as markup, which is not encoded.</summary>
    public static ValueTask<FluidValue> Raw(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(input.ToStringValue(), false);

    /// <summary>Drops items that are nil, or whose member is.</summary>
    public static async ValueTask<FluidValue> Compact(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var items = FilterInput.Items(input, context);
        var members = await FilterInput.MembersAsync(items, arguments.At(0).ToStringValue(), context);
        return new ArrayValue([.. items.Where((_, i) => !members[i].IsNil())]);
    }

    /// <summary>JSON; indented when the argument is true. It is text, so it is encoded unless <c>raw</c> follows.</summary>
    public static async ValueTask<FluidValue> Json(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        StringValue.Create(await JsonText.WriteAsync(input, arguments.At(0).ToBooleanValue(), context));
}
