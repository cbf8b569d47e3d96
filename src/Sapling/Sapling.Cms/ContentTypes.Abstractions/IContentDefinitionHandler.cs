namespace OrchardCore.ContentTypes.Events;

public interface IContentDefinitionHandler
{
    void ContentTypeBuilding(ContentTypeBuildingContext context);

    void ContentPartBuilding(ContentPartBuildingContext context);

    void ContentTypePartBuilding(ContentTypePartBuildingContext context);

    void ContentPartFieldBuilding(ContentPartFieldBuildingContext context);
}
