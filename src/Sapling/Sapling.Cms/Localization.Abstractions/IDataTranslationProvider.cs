namespace OrchardCore.Localization.Data;

public interface IDataTranslationProvider : ITranslationProvider
{
}
