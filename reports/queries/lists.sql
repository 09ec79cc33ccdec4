-- one row per topic about a member of a list, with the topic of the whole list
SELECT item_topic_id, topic_id
FROM topic_items
ORDER BY item_topic_id
