using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;

namespace OrchardPortal.HostTests.Visiting;

/// <summary>Somebody with a browser that has no JavaScript: follows links, fills forms in, keeps cookies.</summary>
internal sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri address) => _client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true })
    {
        BaseAddress = address,
    };

    public void Dispose() => _client.Dispose();

    public async Task<Page> OpenAsync(string url)
    {
        using var response = await _client.GetAsync(url);
        return await Page.ReadAsync(response);
    }

    /// <summary>The bytes behind a link, and how they are served.</summary>
    public Task<HttpResponseMessage> DownloadAsync(string url) => _client.GetAsync(url);

    /// <summary>
    /// Sends a form as a browser would, hidden fields and all. Fields that are named here replace what the page holds;
    /// files go in addition.
    /// </summary>
    public async Task<Page> SubmitAsync(Page page, IHtmlFormElement form, IReadOnlyDictionary<string, string>? fields = null, params Upload[] files)
    {
        var action = form.GetAttribute("action") is { Length: > 0 } value ? new Uri(page.Address, value) : page.Address;
        var values = Values(form, fields ?? new Dictionary<string, string>()).ToList();
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            using var query = new FormUrlEncodedContent(values);
            return await OpenAsync($"{action.AbsolutePath}?{await query.ReadAsStringAsync()}");
        }

        using var content = Content(form, values, files);
        using var response = await _client.PostAsync(action, content);
        return await Page.ReadAsync(response);
    }

    /// <summary>Posts fields that no form gave, as somebody who means ill might.</summary>
    public async Task<Page> PostAsync(string url, IReadOnlyDictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await _client.PostAsync(url, content);
        return await Page.ReadAsync(response);
    }

    /// <summary>Logs in on the portal's page, and lands where that leads.</summary>
    public async Task<Page> LogInAsync(string user, string password = DemoAccounts.Password, string returnUrl = "")
    {
        var page = await OpenAsync(returnUrl.Length == 0 ? "/account/login" : $"/account/login?returnUrl={Uri.EscapeDataString(returnUrl)}");
        return await SubmitAsync(page, page.FormWith("UserName"), new Dictionary<string, string> { ["UserName"] = user, ["Password"] = password });
    }

    private static HttpContent Content(IHtmlFormElement form, List<KeyValuePair<string, string>> values, Upload[] files)
    {
        if (!string.Equals(form.Enctype, "multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return new FormUrlEncodedContent(values);
        }

        var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var file in files)
        {
            var part = new ByteArrayContent(file.Content);
            part.Headers.ContentType = new MediaTypeHeaderValue(file.ContentType);
            content.Add(part, file.Field, file.FileName);
        }

        return content;
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlFormElement form, IReadOnlyDictionary<string, string> fields)
    {
        foreach (var element in form.Elements)
        {
            var (name, value) = element switch
            {
                IHtmlInputElement { Type: "submit" or "button" or "reset" or "image" or "file" } => (null, null),
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (null, null),
                IHtmlInputElement input => (input.Name, input.Value),
                IHtmlTextAreaElement area => (area.Name, area.Value),
                IHtmlSelectElement select => (select.Name, select.Value),
                _ => (null, null),
            };
            if (!string.IsNullOrEmpty(name) && !element.HasAttribute("disabled") && !fields.ContainsKey(name))
            {
                yield return KeyValuePair.Create(name, value ?? "");
            }
        }

        foreach (var field in fields)
        {
            yield return field;
        }
    }
}
