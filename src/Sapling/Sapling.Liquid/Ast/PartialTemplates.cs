using Microsoft.Extensions.FileProviders;

namespace Fluid.Ast;

/// <summary>Reads, parses and keeps the templates that <c>include</c> and <c>render</c> name.</summary>
internal static class PartialTemplates
{
    public static async ValueTask<IFluidTemplate> LoadAsync(FluidParser parser, string path, TemplateContext context)
    {
        var subpath = path.EndsWith(IncludeStatement.ViewExtension, StringComparison.OrdinalIgnoreCase) ? path : path + IncludeStatement.ViewExtension;
        var file = context.Options.FileProvider.GetFileInfo(subpath);
        if (file is null or NotFoundFileInfo || !file.Exists || file.IsDirectory)
        {
            throw new FileNotFoundException($"The template '{path}' does not exist.", subpath);
        }

        var cache = context.Options.TemplateCache;
        if (cache is not null && cache.TryGetTemplate(subpath, file.LastModified, out var template))
        {
            return template;
        }

        string text;
        using (var reader = new StreamReader(file.CreateReadStream()))
        {
            text = await reader.ReadToEndAsync();
        }

        template = parser.ParseNamed(text, subpath);
        cache?.SetTemplate(subpath, file.LastModified, template);
        return template;
    }

    /// <summary>The name under which a partial sees its argument: the file's name without folder and extension.</summary>
    public static string NameOf(string path)
    {
        var name = Path.GetFileName(path);
        return name.EndsWith(IncludeStatement.ViewExtension, StringComparison.OrdinalIgnoreCase)
            ? name[..^IncludeStatement.ViewExtension.Length]
            : name;
    }
}
