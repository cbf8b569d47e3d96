namespace OrchardCore.Modules.Services;

public interface ISlugService
{
    string Slugify(string text);

    string Slugify(string text, char separator);
}
