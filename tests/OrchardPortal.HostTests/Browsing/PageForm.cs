using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OrchardPortal.HostTests.Browsing;

/// <summary>A form of a page, with all that it holds already, hidden fields and the anti-forgery token included.</summary>
public sealed class PageForm
{
    private readonly Page _page;
    private readonly IHtmlFormElement _form;
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly List<UploadedFile> _files = [];

    private readonly IHtmlElement _button;

    internal PageForm(Page page, IHtmlFormElement form, IHtmlElement button)
    {
        _page = page;
        _form = form;
        _button = button;
        foreach (var element in form.Elements)
        {
            AddField(element);
        }

        if (button is IHtmlButtonElement { Name: { Length: > 0 } name } pressed)
        {
            _fields.Add((name, pressed.Value));
        }
    }

    /// <summary>The page that it stands on.</summary>
    public IHtmlDocument Document => _page.Document;

    /// <summary>Where the form is sent.</summary>
    public string Action => _form.GetAttribute("action") is { Length: > 0 } action ? action : _page.Address.PathAndQuery;

    /// <summary>All that the form holds, but files.</summary>
    public IReadOnlyList<(string Name, string Value)> Fields => _fields;

    /// <summary>The names of the fields that take text.</summary>
    public IReadOnlyList<string> TextFields => [.. _form.Elements
        .Where(element => element is IHtmlTextAreaElement or IHtmlInputElement { Type: "text" or "email" or "search" or "url" or "tel" or "number" or "password" or "date" or "datetime-local" or "color" })
        .Select(element => element.GetAttribute("name")).OfType<string>().Where(name => name.Length > 0).Distinct()];

    /// <summary>What a field holds now.</summary>
    public string Value(string label) => _fields.First(field => field.Name == NameOf(label)).Value;

    /// <summary>Types into the field with this label.</summary>
    public PageForm Fill(string label, string value) => Set(NameOf(label), value);

    /// <summary>Ticks the box with this label, or unticks it.</summary>
    public PageForm Tick(string label, bool ticked = true)
    {
        var box = (IHtmlInputElement)Labelled(label);
        _fields.RemoveAll(field => field.Name == box.Name && field.Value == box.Value);
        if (ticked)
        {
            // As browsers do: in the order of the page, before the hidden "false" that Razor puts at the end.
            _fields.Insert(0, (box.Name!, box.Value));
        }

        return this;
    }

    /// <summary>Picks the radio button with this label.</summary>
    public PageForm Pick(string label)
    {
        var radio = (IHtmlInputElement)Labelled(label);
        return Set(radio.Name!, radio.Value);
    }

    /// <summary>Picks an option by its text.</summary>
    public PageForm Choose(string label, string option)
    {
        var select = (IHtmlSelectElement)Labelled(label);
        var chosen = select.Options.FirstOrDefault(candidate => Page.Words(candidate.TextContent) == option) ?? throw _page.Missing($"option “{option}”");
        return Set(select.Name!, chosen.Value);
    }

    /// <summary>Puts files into the field with this label.</summary>
    public PageForm Attach(string label, params UploadedFile[] files)
    {
        var name = NameOf(label);
        _files.AddRange(files.Select(file => file with { Field = name }));
        return this;
    }

    /// <summary>Sets a field by its name, on the page or not, as a forger can.</summary>
    public PageForm Set(string name, string value)
    {
        Remove(name);
        _fields.Add((name, value));
        return this;
    }

    /// <summary>Sends one more value of a field that has many.</summary>
    public PageForm Add(string name, string value)
    {
        _fields.Add((name, value));
        return this;
    }

    public PageForm Remove(string name)
    {
        _fields.RemoveAll(field => field.Name == name);
        return this;
    }

    /// <summary>The same form with another value in these fields.</summary>
    public PageForm With(IEnumerable<string> names, string value)
    {
        var copy = Copy();
        foreach (var name in names)
        {
            copy.Set(name, value);
        }

        return copy;
    }

    /// <summary>The same form without these fields.</summary>
    public PageForm Without(IEnumerable<string> names)
    {
        var copy = Copy();
        foreach (var name in names.ToList())
        {
            copy.Remove(name);
        }

        return copy;
    }

    public Task<Page> SendAsync() => SendAsync(Action);

    /// <summary>Sends what is filled in to another address.</summary>
    public Task<Page> SendAsync(string action) => _page.Visitor.SendAsync(Request(action));

    public Task<Page> SendOnceAsync() => _page.Visitor.SendOnceAsync(Request(Action));

    /// <summary>Sends the form so many times at once. Each time with the cookies of now: an answer that comes back first must not change what the others send.</summary>
    public async Task<IReadOnlyList<Page>> SendAtOnceAsync(int times)
    {
        var browsers = Enumerable.Range(0, times).Select(_ => _page.Visitor.At(_page.Visitor.Home)).ToList();
        try
        {
            return await Task.WhenAll(browsers.Select(browser => browser.SendOnceAsync(Request(Action))));
        }
        finally
        {
            browsers.ForEach(browser => browser.Dispose());
        }
    }

    private PageForm Copy()
    {
        var copy = new PageForm(_page, _form, _button);
        copy._fields.Clear();
        copy._fields.AddRange(_fields);
        copy._files.AddRange(_files);
        return copy;
    }

    private HttpRequestMessage Request(string action)
    {
        if (!string.Equals(_form.Method, "post", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', _fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));
            return new HttpRequestMessage(HttpMethod.Get, $"{action.Split('?')[0]}?{query}");
        }

        return new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = _form.Enctype == "multipart/form-data"
                ? Multipart.Encode(_fields, [.. _files, .. EmptyFileFields()])
                : new FormUrlEncodedContent(_fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
        };
    }

    // Browsers send a file field without a file as one without a name.
    private IEnumerable<UploadedFile> EmptyFileFields()
        => _form.Elements.OfType<IHtmlInputElement>()
            .Where(input => input is { Type: "file", Name.Length: > 0 } && _files.TrueForAll(file => file.Field != input.Name))
            .Select(input => new UploadedFile("", []) { Field = input.Name! });

    private void AddField(IElement element)
    {
        switch (element)
        {
            case IHtmlInputElement { Type: "file" or "submit" or "button" } or IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                break;
            case IHtmlInputElement { Name: { Length: > 0 } name } input:
                _fields.Add((name, input.Value));
                break;
            case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                _fields.Add((name, area.Value));
                break;
            case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                _fields.AddRange(select.Options.Where(option => option.IsSelected).Select(option => (name, option.Value)));
                break;
        }
    }

    private string NameOf(string label) => Labelled(label).GetAttribute("name") ?? throw _page.Missing($"name of the field “{label}”");

    private IElement Labelled(string label)
    {
        foreach (var element in _form.QuerySelectorAll("label").Cast<IHtmlLabelElement>())
        {
            var words = Page.Words(element.TextContent);
            if ((words == label || words.StartsWith(label + " (", StringComparison.Ordinal)) && element.Control is { } control)
            {
                return control;
            }
        }

        return _form.QuerySelectorAll("[aria-label]").FirstOrDefault(element => element.GetAttribute("aria-label") == label)
            ?? throw _page.Missing($"field “{label}”");
    }
}
